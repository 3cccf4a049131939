import type { LanguageSigns } from "../../wording/language-marks";

export function signs(): LanguageSigns {
  return {
    script: "latin",
    letters: "",
    words:
      "the of to from by and in for with our on at is are our we us a an per up down out more than that who what new this every into be who how where which their its it as not no or " +
      "increase reduce grow raise cut boost improve launch run publish write keep maintain make get win become build reach month week quarter year customers customer leads lead sales rate cost number people team brand market marketing website email campaign content today now some use show ask all more most can you your get they you first new better best if through about against before after do does did so off just over under until per via without",
    endings: "ing tion tions ment ers ness ed ly ship ty ble ful ive ance ence ght ck ough ees sh",
    decimal: ".",
  };
}

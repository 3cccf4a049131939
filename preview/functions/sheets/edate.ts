import { type CellValue, type FunctionArgument, isDate } from "../cell-value";
import { eachPair, toNumber } from "./values";

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** EDATE(start; months) as a date: a day that the month lacks becomes its last one, where the engine would run into the next month. */
export function edate(start: FunctionArgument, months: FunctionArgument): CellValue | CellValue[][] {
  return eachPair(start, months, (from, count) => {
    const date = isDate(from) ? from : fromSerialDay(toNumber(from));
    const day = date.getDate();
    const moved = new Date(date.getFullYear(), date.getMonth() + Math.trunc(toNumber(count)), 1);
    moved.setDate(Math.min(day, new Date(moved.getFullYear(), moved.getMonth() + 1, 0).getDate()));
    return moved;
  });
}

function fromSerialDay(serial: number): Date {
  const day = new Date(EPOCH + Math.floor(serial) * DAY);
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
}

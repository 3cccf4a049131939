import { LANGUAGES, LOCALES } from "../../src/core/locales";
import type { LanguageCode } from "../../src/core/locales/locale";
import type { ProfileName } from "../../src/core/wording/wording";
import { useWords } from "../words";

interface FooterProps {
  /** Null while no plan has been read. */
  readonly profile: ProfileName | null;
  onLanguage(code: LanguageCode): void;
}

/** The method in force and the language the sidebar speaks. */
export function Footer({ profile, onLanguage }: FooterProps) {
  const { say, locale } = useWords();
  return (
    <footer class="footer">
      <span>{profile !== null && say("sidebar/method", { method: say(`profile/${profile}`) })}</span>
      <select
        class="language"
        aria-label={say("sidebar/language")}
        value={locale.code}
        onChange={(event) => onLanguage(event.currentTarget.value as LanguageCode)}
      >
        {LANGUAGES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LOCALES[code].name}
          </option>
        ))}
      </select>
    </footer>
  );
}

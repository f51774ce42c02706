// What every page loads: the styles, the person's time zone, which the server needs to tell one day from the next, what an answer opens, and a hold on what was written.
import "./Styles/index.css";
import "./Figure/figure.css";
import { followAnswers } from "./answered";
import { keepWords } from "./words-only";

import.meta.glob("../Features/**/*.css", { eager: true });

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && !document.cookie.split("; ").includes(`unknot-zone=${encodeURIComponent(zone)}`)) {
  document.cookie = `unknot-zone=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=strict`;
}

document.documentElement.classList.add("scripted");
followAnswers();
keepWords();

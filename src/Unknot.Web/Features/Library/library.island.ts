// A slash goes to the search, wherever on the page somebody is, unless they are writing.
import { isWriting } from "./writing";

document.addEventListener("keydown", (event) => {
  const find = document.querySelector<HTMLInputElement>("#find");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !find || isWriting(event.target)) {
    return;
  }

  event.preventDefault();
  find.focus();
  find.select();
});

// A picture does not fit into a field for words. Dropped on a page, the browser would show it in place of the page and of what was written there.

const FIELD = "[data-only-words]";

/** Whether it is a file that comes, and no words with it. */
const isPicture = (what: DataTransfer | null): boolean => what !== null && what.types.includes("Files") && !what.types.includes("text/plain");

const fits = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.type === "file";

function tell(target: EventTarget | null): void {
  const field = (target instanceof Element && target.closest<HTMLElement>(FIELD)) || document.querySelector<HTMLElement>(FIELD);
  document.querySelector("[data-is=only-words]")?.remove();
  if (field) {
    const said = Object.assign(document.createElement("p"), { className: "note", textContent: field.dataset["onlyWords"]! });
    said.dataset["is"] = "only-words";
    said.setAttribute("role", "alert");
    field.after(said);
  }
}

/** Keeps the page when a picture is dropped on it or pasted, and says so at the field. */
export function keepWords(): void {
  document.addEventListener("dragover", (event) => {
    if (isPicture(event.dataTransfer) && !fits(event.target)) {
      event.preventDefault();
    }
  });
  document.addEventListener("drop", (event) => {
    if (isPicture(event.dataTransfer) && !fits(event.target)) {
      event.preventDefault();
      tell(event.target);
    }
  });
  document.addEventListener("paste", (event) => {
    if (isPicture(event.clipboardData)) {
      tell(event.target);
    }
  });
}

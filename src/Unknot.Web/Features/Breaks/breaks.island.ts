// Breaks: counts down to an absolute time, says it in the title, and tells by a notification where the person has asked for one.
import { left, titled } from "./countdown";

const EVERY_MS = 1000;

class Breaks extends HTMLElement {
  #due = 0;
  #page = document.title;
  #told = false;
  #timer = 0;

  connectedCallback(): void {
    this.#due = Date.parse(this.dataset["due"] ?? "");
    // What was due when the page came is said by the page itself.
    this.#told = this.#due <= Date.now();
    this.#offerNotifications();
    document.addEventListener("visibilitychange", this.#show);
    this.#timer = window.setInterval(this.#show, EVERY_MS);
    this.#show();
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
    document.removeEventListener("visibilitychange", this.#show);
  }

  #show = (): void => {
    const now = Date.now();
    const { due, text } = left(this.#due, now);
    document.title = titled(this.#due, now, this.#page, this.dataset["title"] ?? "");
    this.#is("left").textContent = due ? "" : text;
    this.#is("said").textContent = due ? (this.dataset["now"] ?? "") : (this.dataset["in"] ?? "");
    if (due && !this.#told) {
      this.#told = true;
      this.#tell();
    }
  };

  #tell(): void {
    this.#is("announce").textContent = this.dataset["now"] ?? "";
    if ("Notification" in window && Notification.permission === "granted") {
      new Notification(this.dataset["title"] ?? "", { body: this.dataset["body"] ?? "", tag: "unknot-break", ...(this.dataset["icon"] ? { icon: this.dataset["icon"] } : {}) });
    }
  }

  #offerNotifications(): void {
    const button = this.querySelector<HTMLButtonElement>("[data-do=notify]")!;
    button.hidden = !("Notification" in window) || Notification.permission !== "default";
    button.addEventListener("click", async () => {
      await Notification.requestPermission();
      button.hidden = Notification.permission !== "default";
    });
  }

  #is(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-is=${name}]`)!;
  }
}

customElements.define("unknot-breaks", Breaks);

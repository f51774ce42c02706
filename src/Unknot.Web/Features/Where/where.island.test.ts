import { beforeEach, describe, expect, it, vi } from "vitest";

const page = `
<form>
  <where-map>
    <label><input type="radio" name="kind" value="sore" checked><span>Sore spot</span></label>
    <label><input type="radio" name="kind" value="spread"><span>Spreads</span></label>
    <p class="map-said" data-marked="Marked: {0}, {1}." data-gone="Taken away: {0}, {1}." data-beside="Beside." data-zoomed="Closer: {0}." data-unsaved="Not kept."></p>
    <div class="map-pic">
      <div class="map-frame">
        <svg class="body" data-drawing="back">
          <g>
            <a data-place="SH_TOP_R" data-x="260" data-y="190" data-r="15" aria-label="Ridge, right"><path d="M0 0z"></path></a>
            <a data-place="LB_PARA_R" data-x="230" data-y="380" data-r="15" aria-label="Low back, right"><path d="M0 0z"></path></a>
          </g>
          <g class="over"></g>
        </svg>
      </div>
      <button class="zoom-out" type="button" hidden></button>
    </div>
  </where-map>
  <div id="marked-part"><section id="marked" data-marks=""><input type="hidden" name="revision" value="1"><h2 id="marked-head" tabindex="-1">Marked</h2><p class="marks-none">Nothing yet.</p></section></div>
  <div id="reading-part"></div>
  <input id="find" name="find">
  <details id="list">
    <p class="found-none" hidden></p>
    <section class="area">
      <fieldset class="place" data-words="shoulder ridge|trap"><input type="checkbox" name="mark" value="SH_TOP_R:sore"><input type="checkbox" name="mark" value="SH_TOP_R:spread"></fieldset>
    </section>
    <section class="area">
      <fieldset class="place" data-words="low back|lumbar"><input type="checkbox" name="mark" value="LB_PARA_R:sore"><input type="checkbox" name="mark" value="LB_PARA_R:spread"></fieldset>
    </section>
  </details>
  <button id="go">Continue</button>
</form>`;

const answered = (marks: string, inside = ""): Response =>
  new Response(`<div id="marked-part"><section id="marked" data-marks="${marks}"><input type="hidden" name="revision" value="2"><h2 id="marked-head" tabindex="-1">Marked</h2>${inside}</section></div><div id="reading-part"></div>`);

const find = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;
const press = (place: string, key: string): void => {
  find(`a[data-place=${place}]`).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
};

describe("the body map", () => {
  beforeEach(async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new Error("no server here")));
    await import("./where.island");
    const template = document.createElement("template");
    template.innerHTML = page;
    document.body.replaceChildren(template.content);
  });

  it("does not say that nothing is marked where something is, whatever an answer on its way says", async () => {
    const none = (): boolean => find("#marked .marks-none").hasAttribute("hidden");
    expect(none()).toBe(false);

    press("SH_TOP_R", "Enter");
    expect(none()).toBe(true);

    vi.stubGlobal("fetch", () => Promise.resolve(answered("", '<p class="marks-none">Nothing yet.</p>')));
    press("LB_PARA_R", "Enter");
    await vi.waitFor(() => expect(find<HTMLInputElement>("[name=revision]").value).toBe("2"));
    expect(none()).toBe(true);
  });

  it("marks with Enter what the list then shows, and takes it away again", () => {
    press("SH_TOP_R", "Enter");

    expect(find<HTMLInputElement>("[value='SH_TOP_R:sore']").checked).toBe(true);
    expect(find("a[data-place=SH_TOP_R]").classList.contains("is-sore")).toBe(true);
    expect(find(".map-said").textContent).toBe("Marked: Ridge, right, sore spot.");

    press("SH_TOP_R", "Enter");

    expect(find<HTMLInputElement>("[value='SH_TOP_R:sore']").checked).toBe(false);
    expect(find("a[data-place=SH_TOP_R]").getAttribute("aria-pressed")).toBe("false");
  });

  it("paints what is ticked in the list, with a number for each place", () => {
    const tick = find<HTMLInputElement>("[value='LB_PARA_R:spread']");
    tick.checked = true;
    tick.dispatchEvent(new Event("change", { bubbles: true }));
    press("SH_TOP_R", " ");

    expect(find("a[data-place=LB_PARA_R]").classList.contains("is-spread")).toBe(true);
    expect([...document.querySelectorAll(".over text")].map((text) => text.textContent).sort()).toEqual(["1", "2"]);
    expect(document.querySelectorAll(".over .rim").length).toBe(2);
  });

  it("is one stop on the way through the page", () => {
    expect(document.querySelectorAll("a[tabindex='0']").length).toBe(1);
  });

  it("finds places by everyday words", () => {
    const field = find<HTMLInputElement>("#find");
    field.value = "TRAP";
    field.dispatchEvent(new Event("input", { bubbles: true }));

    expect([...document.querySelectorAll<HTMLElement>(".place")].map((place) => place.hidden)).toEqual([false, true]);
    expect(find<HTMLDetailsElement>("#list").open).toBe(true);
  });

  it("takes the nearest place within a finger's breadth of a tap beside the body", () => {
    const ridge = find<SVGAElement>("a[data-place=SH_TOP_R]");
    const svg = ridge.ownerSVGElement!;
    vi.spyOn(svg, "getScreenCTM").mockReturnValue({ a: 1, inverse: () => ({}) } as DOMMatrix);
    vi.stubGlobal("DOMPoint", class { constructor(readonly x: number, readonly y: number) {} matrixTransform = () => ({ x: this.x, y: this.y }); });
    document.elementFromPoint = (x) => (x > 220 ? ridge : null);

    find(".map-frame").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, clientX: 190, clientY: 190 }));

    expect(find(".map-said").textContent).toBe("Marked: Ridge, right, sore spot.");
  });

  it("leads on to what is asked further down, and sends nothing, where a place is marked", () => {
    find("form").insertAdjacentHTML("beforeend", '<div class="map-how"><fieldset><legend>How sore is it now?<small>0 to 10</small></legend><div class="scale"><input type="radio" name="now" value="0"></div></fieldset></div><div class="dock"><button id="on">Continue</button></div>');
    const sent = vi.fn((event: Event) => event.defaultPrevented);
    document.addEventListener("submit", sent);
    find<HTMLElement>("where-map").dataset["still"] = "Still needed: {0}";
    press("SH_TOP_R", "Enter");

    find<HTMLFormElement>("form").requestSubmit(find("#on"));

    expect(sent).toHaveReturnedWith(true);
    expect(find(".dock [role=status]").textContent).toBe("Still needed: How sore is it now?");
    expect(document.activeElement).toBe(find("[name=now]"));
    document.removeEventListener("submit", sent);
  });

  it("says so where somebody taps beside the body, and marks nothing", () => {
    document.elementFromPoint = () => null;
    find(".map-frame").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));

    expect(find(".map-said").textContent).toBe("Beside.");
    expect(document.querySelectorAll("[name=mark]:checked").length).toBe(0);
  });

  it("goes on only when what it was keeping is kept, so that a mark taken away stays away", async () => {
    let answer!: (response: Response) => void;
    vi.stubGlobal("fetch", () => new Promise<Response>((resolve) => (answer = resolve)));
    const gone: string[] = [];
    find("form").addEventListener("submit", (event) => {
      if (!event.defaultPrevented) {
        gone.push(find<HTMLInputElement>("[name=revision]").value);
        event.preventDefault();
      }
    });
    press("SH_TOP_R", "Enter");
    press("SH_TOP_R", "Enter");
    await vi.waitFor(() => expect(answer).toBeDefined());
    expect(find("#marked-part").getAttribute("aria-busy")).toBe("true");

    find<HTMLFormElement>("form").requestSubmit(find("#go"));
    expect(gone).toEqual([]);
    answer(answered(""));

    await vi.waitFor(() => expect(gone).toEqual(["2"]));
    expect(find("#marked-part").hasAttribute("aria-busy")).toBe(false);
  });

  it("gives the focus back to the like of a button that was replaced, and to the head where there is none", async () => {
    const button = '<button name="join" value="A|B" data-part formaction="/where?handler=Join">Join</button>';
    let next = answered("", button);
    vi.stubGlobal("fetch", () => Promise.resolve(next));
    find("#marked").insertAdjacentHTML("beforeend", button);
    const before = find<HTMLButtonElement>("[name=join]");

    before.focus();
    find<HTMLFormElement>("form").requestSubmit(before);
    await vi.waitFor(() => expect(before.isConnected).toBe(false));

    expect(document.activeElement).toBe(find("[name=join]"));

    next = answered("");
    find<HTMLFormElement>("form").requestSubmit(find("[name=join]"));
    await vi.waitFor(() => expect(document.activeElement).toBe(find("#marked-head")));
  });

  it("keeps what was ticked while the server answered", async () => {
    let answer!: (response: Response) => void;
    vi.stubGlobal("fetch", () => new Promise<Response>((resolve) => (answer = resolve)));
    find("#marked").insertAdjacentHTML("beforeend", '<button name="remove" value="SH_TOP_R:sore" data-part>Remove</button>');
    find<HTMLInputElement>("[value='SH_TOP_R:sore']").checked = true;
    find<HTMLFormElement>("form").requestSubmit(find("[name=remove]"));
    await vi.waitFor(() => expect(answer).toBeDefined());

    press("LB_PARA_R", "Enter");
    answer(answered(""));

    await vi.waitFor(() => expect(find<HTMLInputElement>("[value='SH_TOP_R:sore']").checked).toBe(false));
    expect(find<HTMLInputElement>("[value='LB_PARA_R:sore']").checked).toBe(true);
  });
});

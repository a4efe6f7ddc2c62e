import { createRoot } from "react-dom/client";
import { App } from "./App";

/** Starts the page: asks the server where the add-in is and what its manifest says. */
async function start(place: HTMLElement): Promise<void> {
  const [{ addIn }, manifest] = await Promise.all([
    get("/outlook.json").then((response) => response.json() as Promise<{ addIn: string }>),
    get("/manifest.xml").then((response) => response.text()),
  ]);
  createRoot(place).render(
    <App addInAddress={addIn === "" ? window.location.origin : addIn} manifest={manifest} />,
  );
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(await response.text());
  return response;
}

const place = document.getElementById("page");
if (place !== null) {
  start(place).catch((error: unknown) => {
    place.textContent = String(error);
  });
}

const asleep = document.getElementById("vertebra-asleep");
asleep.className = "off"; // a script runs
(async () => {
  const unpacked = (id) => {
    const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
  };
  const data = unpacked("vertebra-case").arrayBuffer();
  const opening = document.getElementById("vertebra-opening") && unpacked("vertebra-opening").arrayBuffer();
  const script = document.createElement("script");
  script.textContent = await unpacked("vertebra-script").text();
  document.body.append(script);
  const player = document.querySelector("vertebra-player");
  player.openingData = await opening;
  player.data = await data;
})().catch((error) => {
  asleep.className = "";
  asleep.setAttribute("role", "status");
  const { damaged, old } = asleep.dataset;
  asleep.textContent = "DecompressionStream" in window ? damaged : old;
  throw error;
});

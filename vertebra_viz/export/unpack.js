(async () => {
  const unpacked = (id) => {
    const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
  };
  const data = unpacked("vertebra-case").arrayBuffer();
  const script = document.createElement("script");
  script.textContent = await unpacked("vertebra-script").text();
  document.body.append(script);
  document.querySelector("vertebra-player").data = await data;
})();

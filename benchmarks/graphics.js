// Counts what a page has allocated on the graphics card, by wrapping methods of the WebGL context. `graphics()` returns the
// bytes of buffers and of textures (with renderbuffers), the number of programs, and how many were linked since the start.
// `presented()` resolves when a frame that begins after the call has been drawn completely.
{
  const BYTES = { R8: 1, RG8: 2, RGB8: 3, R16F: 2, RG16F: 4, RGBA16F: 8, R32F: 4, RG32F: 8, RGBA32F: 16 };
  Object.assign(BYTES, { DEPTH_COMPONENT16: 2, DEPTH32F_STENCIL8: 8, R16I: 2, R16UI: 2, RG16I: 4, RG16UI: 4 });
  Object.assign(BYTES, { RGBA16I: 8, RGBA16UI: 8, RG32I: 8, RG32UI: 8, RGBA32I: 16, RGBA32UI: 16, R8I: 1, R8UI: 1, RGB16I: 6, RGB16UI: 6, RGB8I: 3, RGB8UI: 3 });
  const { prototype } = WebGL2RenderingContext;
  const bytesOf = new Map(Object.entries(BYTES).map(([name, bytes]) => [prototype[name], bytes]));
  const held = { buffers: new Map(), textures: new Map(), programs: new Set() };
  const bound = new Map();
  const contexts = new Set();
  let unit = prototype.TEXTURE0;
  let linked = 0;

  /** Calls `note` before each call of a method of the context. */
  function watch(name, note) {
    const own = prototype[name];
    prototype[name] = function (...call) {
      contexts.add(this);
      note(...call);
      return own.apply(this, call);
    };
  }

  const area = (target) => `${unit} ${target >= prototype.TEXTURE_CUBE_MAP_POSITIVE_X && target <= prototype.TEXTURE_CUBE_MAP_POSITIVE_X + 5 ? prototype.TEXTURE_CUBE_MAP : target}`;
  const texture = (target, level, bytes) => {
    const one = bound.get(area(target));
    if (one) held.textures.set(one, (held.textures.get(one) ?? new Map()).set(`${target} ${level}`, bytes));
  };
  const perTexel = (format) => bytesOf.get(format) ?? 4;

  watch("bindBuffer", (target, one) => bound.set(target, one));
  watch("bufferData", (target, data, _usage, _offset, length) => {
    const bytes = length ? length * data.BYTES_PER_ELEMENT : typeof data === "number" ? data : data?.byteLength ?? 0;
    if (bound.get(target)) held.buffers.set(bound.get(target), bytes);
  });
  watch("deleteBuffer", (one) => held.buffers.delete(one));
  watch("activeTexture", (one) => (unit = one));
  watch("bindTexture", (target, one) => bound.set(area(target), one));
  watch("texImage2D", (target, level, format, ...rest) => {
    const [width, height] = rest.length > 3 ? rest : [rest.at(-1)?.width ?? 0, rest.at(-1)?.height ?? 0];
    texture(target, level, width * height * perTexel(format));
  });
  watch("texImage3D", (target, level, format, width, height, depth) => {
    texture(target, level, width * height * depth * perTexel(format));
  });
  // all mipmap levels: each has a quarter of the bytes of the one before
  const levels = (count) => (4 / 3) * (1 - 0.25 ** count);
  watch("texStorage2D", (target, count, format, width, height) => {
    texture(target, 0, levels(count) * width * height * perTexel(format));
  });
  watch("texStorage3D", (target, count, format, width, height, depth) => {
    texture(target, 0, levels(count) * width * height * depth * perTexel(format));
  });
  watch("deleteTexture", (one) => held.textures.delete(one));
  watch("bindRenderbuffer", (_target, one) => bound.set("renderbuffer", one));
  const renderbuffer = (bytes) => {
    if (bound.get("renderbuffer")) held.textures.set(bound.get("renderbuffer"), new Map([["", bytes]]));
  };
  watch("renderbufferStorage", (_target, format, width, height) => renderbuffer(width * height * perTexel(format)));
  watch("renderbufferStorageMultisample", (_target, samples, format, width, height) => {
    renderbuffer(Math.max(1, samples) * width * height * perTexel(format));
  });
  watch("deleteRenderbuffer", (one) => held.textures.delete(one));
  watch("linkProgram", (one) => {
    linked += 1;
    held.programs.add(one);
  });
  watch("deleteProgram", (one) => held.programs.delete(one));

  const sum = (numbers) => [...numbers].reduce((all, one) => all + one, 0);
  window.graphics = () => ({
    buffers: sum(held.buffers.values()),
    textures: sum([...held.textures.values()].flatMap((parts) => [...parts.values()])),
    programs: held.programs.size,
    linked,
  });
  // readPixels waits until everything before it has been drawn
  window.presented = () =>
    new Promise((done) => {
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          for (const each of contexts)
            if (!each.isContextLost()) each.readPixels(0, 0, 1, 1, each.RGBA, each.UNSIGNED_BYTE, new Uint8Array(4));
          done(performance.now());
        }),
      );
    });
}

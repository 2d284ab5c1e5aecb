// The stock three.js reader and mixer, as anybody would use them, with questions that a test can ask.

import * as THREE from "three";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";

window.stock = {
  /** Loads a file and shows it; its nodes and clips. */
  async open(url) {
    const gltf = await new GLTFLoader().loadAsync(url);
    this.scene = gltf.scene;
    this.scene.add(new THREE.HemisphereLight(0xffffff, 0x888888, 3));
    this.mixer = new THREE.AnimationMixer(gltf.scene);
    this.actions = gltf.animations.map((clip) => this.mixer.clipAction(clip).setLoop(THREE.LoopOnce, 1));
    for (const action of this.actions) action.clampWhenFinished = true;
    this.renderer = new THREE.WebGLRenderer({ preserveDrawingBuffer: true });
    this.renderer.setSize(640, 480);
    this.renderer.setClearColor(0xffffff);
    document.body.append(this.renderer.domElement);
    const box = new THREE.Box3().setFromObject(this.scene);
    const centre = box.getCenter(new THREE.Vector3());
    this.camera = new THREE.PerspectiveCamera(30, 640 / 480, 0.01, 10);
    this.camera.position.copy(centre).add(new THREE.Vector3(0.2, 0.12, 0.1));
    this.camera.lookAt(centre);
    const nodes = [];
    this.scene.traverse((object) => nodes.push(object.name));
    return { nodes, clips: gltf.animations.map(({ name, duration }) => ({ name, duration })) };
  },

  /** Scale of every node and weights of every mesh, after playing to a moment. */
  at(t) {
    for (const action of this.actions) action.reset().play();
    this.mixer.setTime(t);
    this.scene.updateMatrixWorld(true);
    const state = {};
    this.scene.traverse(({ name, scale, morphTargetInfluences, morphTargetDictionary }) => {
      state[name] = { scale: scale.toArray(), weights: morphTargetInfluences, targets: morphTargetDictionary };
    });
    this.renderer.render(this.scene, this.camera);
    return state;
  },

  /** World positions of a mesh's vertices as three morphs them, metres, one flat list. */
  points(name) {
    const mesh = this.scene.getObjectByName(name);
    const point = new THREE.Vector3();
    const all = [];
    for (let i = 0; i < mesh.geometry.attributes.position.count; i += 1) {
      all.push(...mesh.getVertexPosition(i, point).applyMatrix4(mesh.matrixWorld));
    }
    return all;
  },
};

// build.mjs turns a style sheet into its text.
declare module "*.css" {
  const text: string;
  export default text;
}
// build.mjs turns a file of messages into its text.
declare module "*.ftl" {
  const text: string;
  export default text;
}

export default {
  title: "A partner's documentation",
  favicon: 'data:,',
  url: 'https://docs.example.com',
  baseUrl: '/',
  presets: [
    [
      'classic',
      {
        docs: { routeBasePath: '/' },
        blog: false,
        theme: { customCss: './src/custom.css' },
      },
    ],
  ],
  themeConfig: { navbar: { title: 'A partner' } },
}

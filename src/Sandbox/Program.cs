using LaBelleCerise.Sandbox;

await SandboxApp.Create(args).RunAsync();

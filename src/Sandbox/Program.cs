using LaBelleCerise.Sandbox;

await SandboxApp.Create(args).RunAsync();

/// <summary>Kept internal, so that tests which host shop and sandbox together see one Program.</summary>
internal partial class Program;

using System.Text.Json;

namespace LaBelleCerise.Sandbox.State;

/// <summary>One row put (or, without a value, removed).</summary>
internal sealed record ChangeLine(string Table, string Id, JsonElement? Value);

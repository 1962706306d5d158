namespace LaBelleCerise.Cookies.Tags;

/// <summary>Adds sources to a content security policy.</summary>
internal static class ContentPolicy
{
    public static string With(string policy, params ReadOnlySpan<(string Directive, string Sources)> added)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var (directive, sources) in added)
        {
            var at = directives.FindIndex(d => d.StartsWith(directive + " ", StringComparison.Ordinal));
            if (at < 0)
            {
                directives.Add($"{directive} {sources}");
            }
            else
            {
                directives[at] = $"{directives[at]} {sources}";
            }
        }

        return string.Join("; ", directives);
    }
}

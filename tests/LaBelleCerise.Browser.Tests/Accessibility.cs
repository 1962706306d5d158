using System.Text.Json;
using Deque.AxeCore.Commons;

namespace LaBelleCerise.Browser.Tests;

/// <summary>Asks axe what is wrong with the page that is shown.</summary>
public static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>The violations that axe calls serious or critical, one line each.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page)
    {
        await page.EvaluateAsync(Axe);
        var result = await page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa'], resultTypes: ['violations'] }))"
            + ".violations.map(v => ({ id: v.id, impact: v.impact, target: v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(' | ') }))");
        return [.. result.EnumerateArray()
            .Where(v => v.GetProperty("impact").GetString() is "serious" or "critical")
            .Select(v => $"{v.GetProperty("id").GetString()}: {v.GetProperty("target").GetString()}")];
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace LaBelleCerise.Drills;

/// <summary>Two who write to us before the backup; one of them is erased after it. Of her nothing may come back, of the other nothing may go.</summary>
internal sealed partial class Forgotten(DrillShop shop)
{
    private const string Gone = "vera.vergeten@drill.example";
    private const string Stays = "nele.buur@drill.example";
    private const string Path = "/nl/privacy/rechten";
    private static readonly TimeSpan AsPeopleType = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public async Task Write(CancellationToken cancellation)
    {
        foreach (var (name, email) in new[] { ("Vera Vergeten", Gone), ("Nele Buur", Stays) })
        {
            using var visitor = shop.NewVisitor();
            var form = await visitor.Get("/nl/contact");
            await Task.Delay(AsPeopleType, cancellation);
            await visitor.Submit(form, "#contact-form", new { Name = name, Email = email, Message = "Een vraag over thee." });
        }
    }

    /// <summary>She asks, proves her mailbox, confirms, and every module has its receipt.</summary>
    public async Task Erase(CancellationToken cancellation)
    {
        using var visitor = shop.NewVisitor();
        var form = await visitor.Get(Path);
        await Task.Delay(AsPeopleType, cancellation);
        await visitor.Submit(form, "#rights-form", new { Right = "Erasure", Email = Gone, Question = "" });
        var link = await Link(cancellation);
        await visitor.Submit(await visitor.Get(link), "#prove");
        var preview = await Until(visitor, link, page => page.All("#erase").Count > 0, cancellation);
        await visitor.Submit(preview, "#erase");
        await Until(visitor, link, page => page.All("#state").Any(s => s.TextContent == "Gewist"), cancellation);
    }

    /// <summary>Before the shop answers anyone.</summary>
    public async Task Verify(string dataFolder, CancellationToken cancellation)
    {
        Assert.Equal(0, await shop.Store.Count("messaging", $"SELECT count(*) FROM conversations WHERE \"Email\" = '{Gone}'", cancellation));
        Assert.Equal(1, await shop.Store.Count("messaging", $"SELECT count(*) FROM conversations WHERE \"Email\" = '{Stays}'", cancellation));
        foreach (var file in Directory.EnumerateFiles(dataFolder, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var bytes = await File.ReadAllBytesAsync(file, cancellation);
            Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Gone)) < 0 && bytes.AsSpan().IndexOf("Vera Vergeten"u8) < 0, file);
        }
    }

    private async Task<string> Link(CancellationToken cancellation)
    {
        for (; ; await Task.Delay(Pause, cancellation))
        {
            foreach (var text in await shop.MailsTo(Gone, cancellation))
            {
                // Mails break their lines; the link is one word all the same.
                if (CaseLink().Match(text.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=\n", "", StringComparison.Ordinal)) is { Success: true } match)
                {
                    return match.Value;
                }
            }
        }
    }

    private async Task<Page> Until(Visitor visitor, string link, Func<Page, bool> holds, CancellationToken cancellation)
    {
        for (; ; await Task.Delay(Pause, cancellation))
        {
            if (await visitor.Get(link) is var page && holds(page))
            {
                return page;
            }

            await shop.Command(cancellation, "jobs", "run", "consent.advance-cases");
        }
    }

    [GeneratedRegex(@"/nl/[a-z]+/verzoek/[A-Za-z0-9_-]{54}")]
    private static partial Regex CaseLink();
}

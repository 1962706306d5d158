using System.Net;
using System.Text.RegularExpressions;
using LaBelleCerise.Modules.Tests.Ordering;

namespace LaBelleCerise.Modules.Tests.Host.Law;

/// <summary>Who gives us data reads at that place what for, with the way to the policy.</summary>
public sealed partial class PrivacyNoticeTests(Shop shop) : IClassFixture<Shop>
{
    public static TheoryData<string, string, string> Shown { get; } = new()
    {
        { "/nl/account/aanmelden", "form#register", "/nl/privacy" }, { "/nl/account/aanmelden", "form#log-in", "/nl/privacy" }, { "/nl/account/aanmelden", "form#reset", "/nl/privacy" }, { "/nl/contact", "form#contact-form", "/nl/privacy" },
        { "/fr/compte/connexion", "form#register", "/fr/" }, { "/de/konto/anmelden", "form#register", "/de/" }, { "/en/account/sign-in", "form#register", "/en/" },
        { "/nl/bestellen", "form#details", "/nl/privacy" }, { "/fr/commander", "form#details", "/fr/" }, { "/de/bestellen", "form#details", "/de/" }, { "/en/checkout", "form#details", "/en/" },
        { "/nl/nieuwsbrief", "form#newsletter-form", "/nl/privacy" }, { "/fr/lettre-d-information", "form#newsletter-form", "/fr/" }, { "/de/newsletter", "form#newsletter-form", "/de/" }, { "/en/newsletter", "form#newsletter-form", "/en/" },
        { "/nl/nieuwsbrief/voorkeuren", "form#link-form", "/nl/privacy" }, { "/nl/privacy/ontvangstbewijs-nagaan", "form#check-form", "/nl/privacy" },
    };

    [Fact, Promise("S7")]
    public void Every_public_form_into_which_a_person_types_leads_to_the_policy()
    {
        var forms = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cshtml", SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "Areas"))
            .SelectMany(f => Forms().Matches(File.ReadAllText(f)).Select(m => (File: Path.GetFileName(f), Form: m.Value)))
            .Where(f => f.Form.Contains("method=\"post\"", StringComparison.Ordinal) && TypedInto().IsMatch(f.Form))
            .ToList();

        // Log in, register, reset; new password; prove address; profile; address; details; contact; withdrawal: a walk that found fewer has not looked.
        Assert.InRange(forms.Count, 10, 40);
        Assert.Empty(forms.Where(f => !f.Form.Contains("PublicPages.Privacy", StringComparison.Ordinal)).Select(f => f.File));
    }

    [Theory, MemberData(nameof(Shown)), Promise("S7")]
    public async Task The_notice_says_what_for_in_the_language_of_the_page_and_its_link_opens_the_policy(string path, string form, string policy)
    {
        using var visitor = shop.NewVisitor();
        await visitor.Add(await shop.List());
        var page = await visitor.Get(path);
        var link = Assert.Single(page.All($"{form} p.small a"));

        Assert.StartsWith(policy, link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.InRange(link.ParentElement!.TextContent.Length - link.TextContent.Length, 25, 160);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(link.GetAttribute("href")!)).Status);
    }

    [GeneratedRegex("<form\\b.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    /// <summary>A field that a person writes in: not a tick, a number of pieces, a hidden value or the trap for robots.</summary>
    [GeneratedRegex("""<textarea|"_Field"|<input(?![^>]*(type="(hidden|checkbox|radio|number|search)"|tabindex="-1"))""")]
    private static partial Regex TypedInto();
}

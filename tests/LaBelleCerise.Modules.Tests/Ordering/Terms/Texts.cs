using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Areas.Admin.Pages.Texts;
using LaBelleCerise.Ordering.Terms;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Ordering.Terms;

/// <summary>What tests do with the shop's texts.</summary>
internal static class Texts
{
    /// <summary>Every page of a text: its address and its name in each language.</summary>
    public static TheoryData<string, string> Pages(params (string Address, string Name)[] pages) => [.. pages.Select(p => new TheoryDataRow<string, string>(p.Address, p.Name))];

    /// <summary>Reads a text: it stands there, nothing in it is left open, and the settings are filled in.</summary>
    public static async Task<Page> Read(this Shop shop, string address, string name)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(address);
        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        Assert.Equal(name, page.One("h1").TextContent.Trim());
        Assert.DoesNotMatch(@"\{[A-Za-z]+\}|\\[(*.]|\*\*", page.One("article").TextContent);
        Assert.Contains(address[1..3], page.Document.DocumentElement.GetAttribute("lang")!, StringComparison.Ordinal);
        Assert.Equal(4, page.All("link[hreflang]:not([hreflang=x-default])").Count);
        return page;
    }

    /// <summary>Publishes a text with a sentence added to every language, as staff do, and returns the version's number.</summary>
    public static async Task<int> Publish(this Shop shop, TextKind kind, string sentence)
    {
        await using var staff = new StaffRequest(shop);
        var draft = await shop.Ask(db => db.TextDrafts.AsNoTracking().SingleAsync(d => d.Kind == kind));
        string With(string culture) => $"{draft.Bodies.In(culture)}\n\n{sentence}";
        var saved = Assert.IsType<WorkOnTextOutcome.Done>(await staff.Send(new WorkOnText(
            kind, draft.Version, StaffRequest.Id, "Test", new TextStep.Save(new TextBodies(With("nl"), With("fr"), With("de"), With("en"))))));
        Assert.IsType<WorkOnTextOutcome.Done>(await staff.Send(new WorkOnText(kind, saved.Version, StaffRequest.Id, "Test", new TextStep.Publish())));
        return await shop.Ask(db => db.TextVersions.Where(v => v.Kind == kind).MaxAsync(v => v.Number));
    }

    public static IReadOnlyList<string> Languages => Cultures.All;
}

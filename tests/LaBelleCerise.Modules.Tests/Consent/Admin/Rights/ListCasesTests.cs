using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Modules.Tests.Consent.Rights;
using LaBelleCerise.Modules.Tests.Messaging;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Rights;

public sealed class ListCasesTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S63")]
    public async Task What_is_nearly_due_stands_in_red_first_and_staff_are_reminded_once_a_day()
    {
        using var visitor = shop.NewVisitor();
        const string email = "bijna.te.laat@voorbeeld.be";
        await visitor.AskAndProve(Right.Rectification, email, "Mijn naam klopt niet.");
        using (var owner = await shop.Staff())
        {
            Assert.Empty((await owner.Get("/admin/privacy/cases")).All("#cases .badge--bad"));
        }

        await shop.Advance(TimeSpan.FromDays(24));
        await shop.RunJob("consent.mind-cases");
        await shop.RunJob("consent.mind-cases");
        using var later = await shop.Staff();
        var row = (await later.Get("/admin/privacy/cases")).All("#cases tbody tr").Single(r => r.TextContent.Contains(email, StringComparison.Ordinal));
        Assert.NotNull(row.QuerySelector(".badge--bad"));
        Assert.Single((await shop.CaseOf(email)).Events, e => e.Kind is CaseEventKind.Reminded);
    }
}

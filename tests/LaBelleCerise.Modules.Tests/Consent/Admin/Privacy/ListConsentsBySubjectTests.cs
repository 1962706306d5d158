using LaBelleCerise.Modules.Tests.Messaging.Newsletter;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

public sealed class ListConsentsBySubjectTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Staff_find_the_consents_of_an_address_with_their_words_and_the_address_stands_nowhere()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.BecomeReader(email, measurement: true);
        await visitor.BecomeReader(NewsletterSteps.NewEmail());
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();

        var found = await staff.Submit(await staff.Get("/admin/privacy/ledger"), "#search", new { email = email.ToUpperInvariant() });

        Assert.Equal(2, found.All("tbody th[scope=row]").Count);
        Assert.Contains("La Belle Cerise (Media Service bv) mag mij de nieuwsbrief", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(email, found.Url.ToString(), StringComparison.OrdinalIgnoreCase);
    }
}

namespace LaBelleCerise.Modules.Tests.Messaging.Newsletter;

public sealed class AskForLinkTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S53")]
    public async Task A_reader_without_a_mail_at_hand_gets_the_way_and_a_stranger_learns_nothing()
    {
        using var visitor = shop.NewVisitor();
        var (reader, stranger) = (NewsletterSteps.NewEmail(), NewsletterSteps.NewEmail());
        await visitor.BecomeReader(reader);

        var known = await Ask(visitor, reader);
        var unknown = await Ask(visitor, stranger);

        Assert.Equal((known.Url, known.Text), (unknown.Url, unknown.Text));
        Assert.Empty(shop.MailsTo(stranger));
        Assert.Single(shop.MailsTo(reader), m => m.Subject == "Je link naar je nieuwsbriefvoorkeuren");
        Assert.Equal(reader, (await visitor.Get(shop.LinkIn(reader, "Preferences"))).One("#address").TextContent);
    }

    [Fact]
    public async Task A_wrong_address_is_said_at_its_field()
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal("Schrijf het e-mailadres voluit, zoals an@voorbeeld.be.", (await visitor.Submit(await visitor.Get("/nl/nieuwsbrief/voorkeuren"), "#link-form", new { Email = "geen adres" })).One("#email-e").TextContent);
    }

    private async Task<Page> Ask(Visitor visitor, string email)
    {
        shop.Clock.Advance(TimeSpan.FromHours(2));
        var form = await visitor.Get("/nl/nieuwsbrief/voorkeuren");
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        var answer = await visitor.Submit(form, "#link-form", new { Email = email });
        await shop.Settle();
        return answer;
    }
}

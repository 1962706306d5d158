namespace LaBelleCerise.Browser.Tests.Stories;

/// <summary>Each right of a person to its end, in a real browser: from an account, as a guest, and by staff for someone who telephones.</summary>
public sealed class PersonUsesRightsTests(ShopWithStaff shop, Chromium chromium) : IClassFixture<ShopWithStaff>
{
    private static readonly string[] ForStaff = ["Rectification", "Withdrawal", "Objection"];

    [Fact, Promise("S26", "S61")]
    public async Task A_shopper_uses_every_right_from_the_account()
    {
        await using var reader = await Reader.Open(chromium, shop);
        var shopper = new Shopper(reader, shop, "nl");
        await foreach (var _ in shopper.Pages("/nl/account/aanmelden"))
        {
            // Registers, proves the mailbox and looks around.
        }

        var person = new Claimant(reader, shop, shopper.Email);
        await Each(person, person.AskFromAccount);
        await reader.Go("/nl/account/privacy");
        Assert.Contains("/account/aanmelden", reader.Page.Url, StringComparison.Ordinal);
        Assert.Empty(reader.ForeignHosts);
        Assert.Empty(reader.Complaints);
    }

    [Fact, Promise("S26", "S61"), Behaviour(23)]
    public async Task A_guest_uses_every_right_without_script_or_cookies()
    {
        await using var reader = await Reader.Open(chromium, shop, 360, script: false);
        var person = new Claimant(reader, shop, await Write(reader));
        await Each(person, person.AskAsGuest);
        Assert.Empty(await reader.Context.CookiesAsync());
    }

    [Fact, Promise("S27", "S61")]
    public async Task Someone_who_telephones_uses_every_right_by_staff()
    {
        await using var reader = await Reader.Open(chromium, shop);
        var person = new Claimant(reader, shop, await Write(reader));
        await Each(person, async right =>
        {
            await using var staff = await Staff();
            await person.AskByTelephone(staff, right);
        });
        await person.AskAsGuest("Rectification");
        await using var refusing = await Staff();
        await person.Decide(refusing, "refuse", "We vonden niets dat fout is.");
        Assert.Equal("Geweigerd", await person.State());
        Assert.Contains("gegevensbeschermingsautoriteit.be", await reader.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task Each(Claimant person, Func<string, Task> ask)
    {
        foreach (var right in (string[])["Access", "Portability"])
        {
            await ask(right);
            Assert.Equal("Beantwoord", await person.State());
            Assert.Contains(person.Email, await person.ReadAnswer(), StringComparison.Ordinal);
        }

        foreach (var right in ForStaff)
        {
            await ask(right);
            Assert.Equal("Bij een medewerker", await person.State());
            await using var staff = await Staff();
            await person.Decide(staff, right == "Objection" ? "lift" : "reply", $"Ons antwoord op {right}.");
            Assert.Equal("Beantwoord", await person.State());
        }

        // The objection was weighed; its rest ends a week after the person was told (art. 18(3)).
        Assert.Contains(await shop.SubjectsTo(person.Email), subject => subject.StartsWith("Je gegevens worden weer gebruikt", StringComparison.Ordinal));
        await person.WaitOutNotice();
        await ask("Restriction");
        Assert.Equal("Beantwoord", await person.State());
        await person.EndRest();
        await ask("Erasure");
        Assert.Equal("Wacht op jouw beslissing", await person.State());
        await person.Erase();
        Assert.Equal("Gewist", await person.State());
        Assert.Empty(await shop.SubjectsTo(person.Email));
    }

    /// <summary>Staff whose session ended by the hours that go by sign in again.</summary>
    private async Task<Reader> Staff()
    {
        await (await shop.Owner()).SignInAsOwner();
        var staff = await Reader.Open(chromium, shop);
        await shop.SignIn(staff);
        return staff;
    }

    private async Task<string> Write(Reader reader)
    {
        var email = $"vraagt.{Guid.NewGuid():N}@voorbeeld.be";
        await reader.Go("/nl/contact");
        await reader.Page.Locator("#name").FillAsync("Bea Beller");
        await reader.Page.Locator("#email").FillAsync(email);
        await reader.Page.Locator("#message").FillAsync("Een vraag over thee.");
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await reader.Page.Locator("#contact-form button.button--large").ClickAsync();
        await reader.Page.Locator("#contact-form").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await shop.Settle();
        return email;
    }
}

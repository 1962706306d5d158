using System.Net.Http.Headers;
using System.Text;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Imports;
using LaBelleCerise.Messaging.Areas.Admin.Pages.Newsletter;
using LaBelleCerise.Messaging.Newsletters;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;
using LaBelleCerise.Modules.Tests.Ordering;

namespace LaBelleCerise.Modules.Tests.Messaging.Admin.Newsletter;

public sealed class ImportSubscribersTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S8", "S52")]
    public async Task Rows_without_origin_date_or_reference_are_refused_and_the_rest_is_no_consent()
    {
        var good = NewsletterSteps.NewEmail();
        var file = LegacyFile.Read(
            $"email;language;origin;date;reference\n{good};nl;winkel Ieper;2017-03-01;map 4\na@voorbeeld.be;nl;;2017-03-01;map 4\nb@voorbeeld.be;nl;winkel;;map 4\nc@voorbeeld.be;nl;winkel;2017-03-01;\n"
            + "d@voorbeeld.be;nl;winkel;2026-11-24;map 4\ngeen adres;nl;winkel;2017-03-01;map 4\ne@voorbeeld.be;it;winkel;2017-03-01;map 4\nf@voorbeeld.be;nl\n" + good.ToUpperInvariant() + ";nl;winkel;2018-05-24;map 4\n",
            new DateOnly(2026, 11, 23));
        Assert.Equal(["Origin", "Date", "Reference", "Date", "Email", "Language", "Columns", "Twice"], file.Problems.Select(p => p.Reason));

        Assert.Equal(new LegacyImported(1, 0, 0), await shop.Send(new ImportLegacy(file.Rows)));

        var old = (await shop.SubscriptionOf(good))!;
        Assert.Equal((SubscriptionState.Legacy, "winkel Ieper (map 4)", PersonSource.ThirdParty), (old.State, old.Origin, old.Source));
        Assert.Empty(await shop.LedgerOf(good));
        Assert.Null(await shop.InMessaging(db => ActiveConsent.Of(db, old.Id, TestContext.Current.CancellationToken)));
        await shop.SendNewsletter("Niet voor oude lezers");
        Assert.Empty(shop.MailsTo(good));
    }

    [Fact]
    [Promise("S8")]
    public async Task Who_comes_from_someone_else_is_told_at_once_from_whom_and_why_and_hears_nothing_more_without_a_yes()
    {
        var (told, quoted) = (NewsletterSteps.NewEmail(), NewsletterSteps.NewEmail());
        var file = LegacyFile.Read($"email;language;origin;date;reference\n{told};nl;Theebeurs Gent;2026-11-02;lijst 7\n\"{quoted}\";fr;\"Salon; Lille\";2026-11-02;liste 7\n{told};nl;Theebeurs;2026-11-02;\n", new DateOnly(2026, 11, 23));
        Assert.Equal([new LegacyProblem(4, "Reference")], file.Problems);
        Assert.Equal(new LegacyImported(2, 0, 0), await shop.Send(new ImportLegacy(file.Rows)));
        await shop.Settle();

        var notice = Assert.Single(shop.MailsTo(told));
        Assert.Contains("Theebeurs Gent (lijst 7)", notice.TextBody!, StringComparison.Ordinal);
        Assert.Contains("2 november 2026", notice.TextBody!, StringComparison.Ordinal);
        Assert.Contains("Gegevensbeschermingsautoriteit", notice.TextBody!, StringComparison.Ordinal);
        Assert.Contains("Salon; Lille (liste 7)", Assert.Single(shop.MailsTo(quoted)).TextBody!, StringComparison.Ordinal);
        using (var staff = await shop.Staff())
        {
            var page = await staff.Get("/admin/newsletter/import");
            Assert.Equal(("2", "0"), (page.One("#told").TextContent, page.One("#to-tell").TextContent));
        }

        await shop.SendNewsletter("Niet zonder ja");
        Assert.Single(shop.MailsTo(told));
        await shop.Advance(TimeSpan.FromDays(31));
        await shop.RunJob("messaging.forget-newsletter-traces");
        Assert.Null(await shop.SubscriptionOf(told));
    }

    [Fact, Behaviour(26)]
    [Promise("S53")]
    public async Task No_import_brings_back_who_left_or_objected_and_a_reader_stays_a_reader()
    {
        using var visitor = shop.NewVisitor();
        var (left, objected, reader) = (NewsletterSteps.NewEmail(), NewsletterSteps.NewEmail(), NewsletterSteps.NewEmail());
        await visitor.BecomeReader(left);
        await visitor.BecomeReader(reader);
        await visitor.Submit(await visitor.Get(shop.LinkIn(left, "Preferences")), "#unsubscribe-form");
        await shop.Announce("consent", new LaBelleCerise.Consent.Contracts.MarketingObjected(Guid.CreateVersion7(), 1, objected, shop.Clock.GetUtcNow()));

        Assert.Equal(new LegacyImported(0, 1, 2), await shop.Send(new ImportLegacy([Row(left), Row(objected), Row(reader)])));

        Assert.Null(await shop.SubscriptionOf(left));
        Assert.Null(await shop.SubscriptionOf(objected));
        Assert.Equal(SubscriptionState.Confirmed, (await shop.SubscriptionOf(reader))!.State);
    }

    [Fact]
    public async Task Staff_upload_a_file_and_read_what_became_of_it_without_addresses()
    {
        using var staff = await shop.Staff();
        var page = await staff.Get("/admin/newsletter/import");
        var email = NewsletterSteps.NewEmail();
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in staff.Filled(page, "#import-form").Values.Where(v => v.Key != "Upload"))
        {
            body.Add(new StringContent(value), name);
        }

        using var csv = new ByteArrayContent(Encoding.UTF8.GetBytes($"email;language;origin;date;reference\n{email};fr;foire;2016-09-09;doos 2\nslecht;fr;foire;2016-09-09;doos 2\n"));
        csv.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        body.Add(csv, "Upload", "oud.csv");
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, shop.BaseUrl + "/admin/newsletter/import") { Content = body };
        request.Headers.Add("Cookie", string.Join("; ", staff.Cookies.Select(c => $"{c.Key}={c.Value}")));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("id=\"result\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"problems\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("slecht", html, StringComparison.Ordinal);
        Assert.Equal("fr", (await shop.SubscriptionOf(email))!.Culture);
    }

    internal static ImportedPerson Row(string email, string date = "2017-03-01") =>
        ImportedPerson.Read(new ImportedRow(email, "nl", "winkel", date, "map 4"), new DateOnly(2026, 11, 23), out _)!;
}

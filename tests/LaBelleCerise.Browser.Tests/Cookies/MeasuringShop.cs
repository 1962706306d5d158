using System.Text.RegularExpressions;
using LaBelleCerise.Cookies.Visits;
using LaBelleCerise.Cookies.Walks;
using LaBelleCerise.Browser.Tests.Stories;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace LaBelleCerise.Browser.Tests.Cookies;

/// <summary>A shop that measures, for who allows it; it knows a real address for every route that an order, a message, a request, an account and a subscription lead to.</summary>
public sealed partial class MeasuringShop : Shop
{
    public const string Stream = "G-TEST123456";
    private RouteSamples? samples;

    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Cookies:GoogleAnalytics:MeasurementId", Stream)];

    internal IReadOnlyList<PublicRoute> Routes => Services.GetRequiredService<PublicRoutes>().All;

    /// <summary>Learnt from links, and from a guest who orders by bank transfer: no payment page leaves for the provider then.</summary>
    internal async Task<RouteSamples> Samples(Chromium chromium)
    {
        if (samples is not null)
        {
            return samples;
        }

        var learnt = new RouteSamples(Routes);
        using var visitor = NewVisitor();
        foreach (var round in (int[])[1, 2])
        {
            foreach (var route in Routes.Where(r => r.Culture.Length > 0 && (round == 2 || !r.Shown.Contains('{', StringComparison.Ordinal)) && learnt.HasSample(r)))
            {
                learnt.Learn((await visitor.Get(learnt.AddressOf(route))).Body);
            }
        }

        await using var guest = await Reader.Open(chromium, this);
        var purchase = new Purchase(guest);
        await purchase.FillBasket();
        await purchase.EnterDetails($"an.{Guid.NewGuid():N}@voorbeeld.be");
        await purchase.PlaceOrderByTransfer();
        learnt.LearnAddress(new Uri(guest.Page.Url).AbsolutePath);
        learnt.Learn(await guest.Page.ContentAsync());
        await AskAndSubscribe(visitor, learnt);
        return samples = learnt;
    }

    /// <summary>Someone writes to us, asks what is kept, registers, forgets the password and subscribes: their links stand in the mails.</summary>
    private async Task AskAndSubscribe(Visitor visitor, RouteSamples learnt)
    {
        var email = $"an.{Guid.NewGuid():N}@voorbeeld.be";
        var (contact, rights, newsletter, door) = (await visitor.Get("/nl/contact"), await visitor.Get("/nl/privacy/rechten"), await visitor.Get("/nl/nieuwsbrief"), await visitor.Get("/nl/account/aanmelden"));
        await Advance(TimeSpan.FromSeconds(20));
        learnt.LearnAddress((await visitor.Submit(contact, "#contact-form", new { Name = "An", Email = email, Message = "Een vraag." })).Url.AbsolutePath);
        await visitor.Submit(rights, "#rights-form", new { Right = "Access", Email = email });
        await visitor.Submit(newsletter, "#newsletter-form", new { Email = email, Newsletter = "true" });
        await visitor.Submit(door, "#register", new { Email = email, Password = "drie kersen op een tak" });
        var mailed = await LearnMails(learnt);
        await visitor.Submit(await visitor.Get(mailed.First(path => path.StartsWith("/nl/privacy/verzoek/", StringComparison.Ordinal))), "#prove");
        for (var round = 0; round < 3; round++)
        {
            await Settle();
            await RunJob("consent.advance-cases");
        }

        learnt.Learn((await visitor.Get(mailed.First(path => path.StartsWith("/nl/privacy/verzoek/", StringComparison.Ordinal)))).Body);
        await visitor.Submit(await visitor.Get("/nl/account/aanmelden"), "#reset", new { Email = email });
        await LearnMails(learnt);
    }

    private async Task<IReadOnlyList<string>> LearnMails(RouteSamples learnt)
    {
        await Settle();
        var paths = Directory.EnumerateFiles(Path.Combine(DataFolder, "mailbox"), "*.eml").SelectMany(file => Links().Matches(MimeMessage.Load(file).TextBody ?? "")).Select(link => link.Groups["path"].Value).ToList();
        paths.ForEach(learnt.LearnAddress);
        return paths;
    }

    [GeneratedRegex(@"https?://[^/\s]+(?<path>/[^\s?#]+)")]
    private static partial Regex Links();
}

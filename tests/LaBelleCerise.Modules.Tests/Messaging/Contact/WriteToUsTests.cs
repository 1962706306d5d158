using System.Net;
using System.Net.Sockets;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging;
using LaBelleCerise.Messaging.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Messaging.Contact;

public sealed class WriteToUsTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/contact", "Dank je, je bericht is bij ons")]
    [InlineData("/fr/contact", "Merci, votre message est chez nous")]
    [InlineData("/de/kontakt", "Danke, Ihre Nachricht ist bei uns")]
    [InlineData("/en/contact", "Thank you, your message is with us")]
    [Promise("S7", "S28")]
    public async Task A_visitor_without_account_script_or_cookies_writes_and_gets_a_reference(string path, string thanks)
    {
        using var visitor = NewVisitor();
        visitor.AcceptsCookies = false;
        var form = await visitor.Get(path);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Follow(form, "#contact-form p a")).Status);
        var done = await Send(visitor, form, $"{Guid.NewGuid():N}@voorbeeld.be");
        Assert.Equal(thanks, done.One("h1").TextContent);
        Assert.Matches("^V-[2-9BCDFGHJ-NP-TV-XZ]{6}$", done.One("strong").TextContent);
        Assert.Empty(visitor.SetCookies);
    }

    [Fact]
    [Behaviour(29)]
    public async Task No_mail_goes_to_the_address_that_someone_typed()
    {
        using var visitor = NewVisitor();
        await Send(visitor, await visitor.Get("/nl/contact"), "vreemde@voorbeeld.be");
        await shop.Settle();
        Assert.Equal(1, await Stored("vreemde@voorbeeld.be"));
        Assert.Empty(shop.MailsTo("vreemde@voorbeeld.be"));
    }

    [Fact]
    public async Task A_second_click_is_the_same_message()
    {
        using var visitor = NewVisitor();
        var form = await visitor.Get("/nl/contact");
        var first = await Send(visitor, form, "dubbel@voorbeeld.be");
        var second = await Send(visitor, form, "dubbel@voorbeeld.be");
        Assert.Equal(first.One("strong").TextContent, second.One("strong").TextContent);
        Assert.Equal(1, await Stored("dubbel@voorbeeld.be"));
    }

    [Theory]
    [InlineData("", "an@voorbeeld.be", "Vraag", "name", "Vul je naam in.")]
    [InlineData("An", "", "Vraag", "email", "Vul je e-mailadres in.")]
    [InlineData("An", "geen adres", "Vraag", "email", "Schrijf het e-mailadres voluit, zoals an@voorbeeld.be.")]
    [InlineData("An", "an@voorbeeld.be,bart@voorbeeld.be", "Vraag", "email", "Schrijf het e-mailadres voluit, zoals an@voorbeeld.be.")]
    [InlineData("An", "an@voorbeeld.be", " ", "message", "Schrijf je bericht.")]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(string name, string email, string message, string field, string error)
    {
        using var visitor = NewVisitor();
        var form = await visitor.Get("/nl/contact?order=LBC-1043");
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        var back = await visitor.Submit(form, "#contact-form", new { Name = name, Email = email, Message = message });
        Assert.Equal(error, back.One($"#{field}-e").TextContent);
        Assert.Equal("true", back.One($"#{field}").GetAttribute("aria-invalid"));
        Assert.Equal(error, back.One($".error-summary a[href='#{field}']").TextContent);
        Assert.Equal((name, email, "LBC-1043"), (back.One("#name").GetAttribute("value") ?? "", back.One("#email").GetAttribute("value") ?? "", back.One("#ordernumber").GetAttribute("value")));
        Assert.Equal(message.Trim(), back.One("#message").TextContent.Trim());
    }

    [Fact]
    [Behaviour(29)]
    public async Task A_robot_gets_the_answer_that_a_person_gets_and_nothing_is_kept()
    {
        using var visitor = NewVisitor();
        var form = await visitor.Get("/nl/contact");
        var fast = await visitor.Submit(form, "#contact-form", Fields("snel@voorbeeld.be"));
        Assert.Equal("Dank je, je bericht is bij ons", fast.One("h1").TextContent);
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        var filled = await visitor.Submit(form, "#contact-form", new { Name = "An", Email = "veld@voorbeeld.be", Message = "Koop nu", Website = "http://winnaar.example" });
        Assert.Equal("Dank je, je bericht is bij ons", filled.One("h1").TextContent);
        Assert.Equal(0, await Stored("snel@voorbeeld.be") + await Stored("veld@voorbeeld.be"));
    }

    [Fact]
    public async Task A_form_that_stood_open_for_days_comes_back_filled_in_and_goes_at_the_second_press()
    {
        using var visitor = NewVisitor();
        var form = await visitor.Get("/nl/contact");
        shop.Clock.Advance(TimeSpan.FromHours(25));
        var back = await visitor.Submit(form, "#contact-form", Fields("traag@voorbeeld.be"));
        Assert.Contains("Je bericht is nog niet verstuurd", back.Text, StringComparison.Ordinal);
        var done = await Send(visitor, back, "traag@voorbeeld.be");
        Assert.Equal("Dank je, je bericht is bij ons", done.One("h1").TextContent);
    }

    [Fact]
    [Behaviour(29)]
    public async Task A_thousand_posts_from_two_hundred_addresses_mail_nobody_and_store_little()
    {
        using var visitor = NewVisitor();
        shop.Clock.Advance(TimeSpan.FromHours(2));
        var refused = 0;
        for (var i = 0; i < 1000; i++)
        {
            // Robots reuse the page that they fetched: one rendering for ten posts would be one message, so each fetches its own.
            var page = await visitor.Get("/nl/contact");
            shop.Clock.Advance(TimeSpan.FromSeconds(3));
            var answer = await visitor.Submit(page, "#contact-form", Fields($"massa{i % 200}@voorbeeld.be"));
            refused += answer.Text.Contains("Je bericht is nog niet verstuurd", StringComparison.Ordinal) ? 1 : 0;
        }

        await shop.Settle();
        var stored = await Conversations(c => c.CountAsync(x => x.Email!.StartsWith("massa")));
        Assert.Equal(1000, stored + refused);
        Assert.InRange(stored, 1, 20);
        Assert.Equal(0, Enumerable.Range(0, 200).Sum(i => shop.MailsTo($"massa{i}@voorbeeld.be").Count));
    }

    [Fact]
    [Behaviour(29)]
    public async Task Many_messages_at_the_same_moment_are_no_more_than_an_hour_has()
    {
        using var visitor = NewVisitor();
        var forms = new List<Page>();
        for (var i = 0; i < 16; i++)
        {
            forms.Add(await visitor.Get("/nl/contact"));
        }

        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await Task.WhenAll(forms.Select(form => visitor.Submit(form, "#contact-form", Fields("tegelijk@voorbeeld.be"))));

        Assert.Equal(ContactLimits.PerEmailAndHour, await Stored("tegelijk@voorbeeld.be"));
    }

    [Fact]
    [Promise("S33")]
    public async Task No_client_address_is_stored_and_none_is_logged()
    {
        using var visitor = NewVisitor();
        await Send(visitor, await visitor.Get("/nl/contact"), "spoor@voorbeeld.be");
        await using var scope = shop.Services.CreateAsyncScope();
        var turns = await scope.ServiceProvider.GetRequiredService<MessagingDb>().Open<ContactTurn>(Opening.BySystem(Purpose.Security)).ToListAsync(TestContext.Current.CancellationToken);
        Assert.NotEmpty(turns);
        Assert.All(turns, turn => Assert.Matches("^[0-9a-f]{64}$", turn.KeyHash));
        Assert.Equal(HttpStatusCode.OK, await StatusFrom(IPAddress.Parse("127.0.0.77")));
        Assert.DoesNotContain(shop.Logs.Lines, line => line.Contains("spoor@voorbeeld.be", StringComparison.Ordinal) || line.Contains("127.0.0.77", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_counts_behind_the_limits_are_gone_after_two_days_also_when_nobody_writes_any_more()
    {
        using var visitor = NewVisitor();
        await Send(visitor, await visitor.Get("/nl/contact"), "kort@voorbeeld.be");
        await shop.RunJob("messaging.forget-contact-turns");
        Assert.NotEqual(0, await Turns());
        await shop.Advance(TimeSpan.FromDays(2) + TimeSpan.FromSeconds(1));
        await shop.RunJob("messaging.forget-contact-turns");
        Assert.Equal(0, await Turns());
    }

    /// <summary>Visits from an address that nothing else on this machine has.</summary>
    private async Task<HttpStatusCode> StatusFrom(IPAddress address)
    {
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancellation) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(address, 0));
                await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        using var http = new HttpClient(handler);
        using var answer = await http.GetAsync($"{shop.BaseUrl}/nl/contact", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>A new hour, so that no test meets the limits that another reached.</summary>
    private Visitor NewVisitor()
    {
        shop.Clock.Advance(TimeSpan.FromHours(2));
        return shop.NewVisitor();
    }

    private Task<Page> Send(Visitor visitor, Page form, string email)
    {
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        return visitor.Submit(form, "#contact-form", Fields(email));
    }

    private static object Fields(string email) => new { Name = "An", Email = email, Message = "Is de beker er ook in het groen?" };

    private async Task<int> Turns()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MessagingDb>().Open<ContactTurn>(Opening.BySystem(Purpose.Security)).CountAsync(TestContext.Current.CancellationToken);
    }

    private Task<int> Stored(string email) => Conversations(c => c.CountAsync(x => x.Email == email));

    private async Task<T> Conversations<T>(Func<IQueryable<Conversation>, Task<T>> ask)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<MessagingDb>().Open<Conversation>(Opening.BySystem(Purpose.CustomerService)));
    }
}

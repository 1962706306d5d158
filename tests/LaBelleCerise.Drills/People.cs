using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace LaBelleCerise.Drills;

/// <summary>Everyone who uses a shop while it dies: buyers, someone who registers, staff. None gives up, none presses anything that a page does not offer.</summary>
internal sealed partial class People(DrillShop shop, IReadOnlyList<string> products) : IDisposable
{
    private const string Password = "zeven stille egels in de tuin";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ReadingTime = TimeSpan.FromSeconds(3);
    private readonly List<Task> doings = [];
    private readonly ConcurrentDictionary<string, byte> chosen = [];
    private readonly Visitor staff = shop.NewVisitor();

    /// <summary>How many set out to buy.</summary>
    public int Buyers { get; private set; }

    /// <summary>How many set out to register.</summary>
    public int Registrants { get; private set; }

    /// <summary>How many orders staff set out to ship.</summary>
    public int Parcels { get; private set; }

    /// <summary>Makes the first staff member, on the link that the host printed.</summary>
    public async Task HireStaff()
    {
        var link = FirstStaffPath().Match(shop.HostOutput).Groups["path"].Value;
        await staff.JoinStaff(link, "Olivia Owner", "owner@labellecerise.example", () => shop.Now);
    }

    /// <summary>How a reading stands on the page that staff look at, and what it says.</summary>
    public async Task<(string State, string Text)> Health(string reading)
    {
        var row = (await staff.Get("/admin/health")).One($"tr[data-reading='{reading}']");
        return (row.GetAttribute("data-state")!, Page.Fold(row.TextContent));
    }

    /// <summary>Sends someone on the way that reaches a kill point.</summary>
    public void SendTo(string killPoint, CancellationToken cancellation)
    {
        switch (killPoint.Split(':')[1])
        {
            case "RegisterShopper" or "ProveMailbox":
                Registrants++;
                doings.Add(Register(cancellation));
                break;
            case "WorkOnOrder":
                Parcels++;
                doings.Add(Ship(cancellation));
                break;
            case "RecordStop" or "PATCH":
                Buyers++;
                doings.Add(Buy(Fate.PaysAtTheSecondTry, cancellation));
                break;
            default:
                Buyers++;
                doings.Add(Buy(Fate.Pays, cancellation));
                break;
        }
    }

    /// <summary>Waits until all have what they came for.</summary>
    public Task AllAreServed() => Task.WhenAll(doings);

    public void Dispose() => staff.Dispose();

    private async Task Buy(Fate fate, CancellationToken cancellation)
    {
        using var buyer = new Buyer(shop, products, new Random());
        await buyer.Pay(await buyer.Order(cancellation), fate, cancellation);
    }

    /// <summary>Someone who has an account and is signed in.</summary>
    public async Task<Visitor> Member(CancellationToken cancellation)
    {
        var visitor = shop.NewVisitor();
        var email = await Register(visitor, cancellation);
        if (!await IsSignedIn(visitor))
        {
            var door = await visitor.Get("/nl/account/aanmelden");
            await visitor.Submit(door, "#log-in", new { Email = email, Password });
        }

        Assert.True(await IsSignedIn(visitor), "Who has just signed in is a stranger.");
        return visitor;
    }

    /// <summary>Whether a shopper's own page opens; a stranger is asked to sign in, and nothing else may happen.</summary>
    public static async Task<bool> IsSignedIn(Visitor shopper)
    {
        var page = await shopper.Get("/nl/account");
        Assert.Equal(200, (int)page.Status);
        return page.All("#log-in").Count == 0;
    }

    /// <summary>Whether the page of staff opens; else they are asked to sign in, and nothing else may happen.</summary>
    public async Task<bool> StaffIsSignedIn()
    {
        var page = await staff.Get("/admin/health");
        Assert.Equal(200, (int)page.Status);
        return page.All("#health").Count > 0;
    }

    private async Task Register(CancellationToken cancellation)
    {
        using var visitor = shop.NewVisitor();
        await Register(visitor, cancellation);
    }

    private async Task<string> Register(Visitor visitor, CancellationToken cancellation)
    {
        using var patience = Patiently(cancellation);
        var email = $"an-{Guid.NewGuid():N}@voorbeeld.be";
        var door = await shop.Persist(() => visitor.Get("/nl/account/aanmelden"), patience.Token);
        // Faster than a person, the answer would be the same and nothing would happen (shop behaviour 29).
        await Task.Delay(ReadingTime, patience.Token);
        await shop.Persist(() => visitor.Submit(door, "#register", new { Email = email, Password }), patience.Token);
        while (true)
        {
            // The newest mail first: a registration that was sent again made the older link void.
            if ((await shop.MailsTo(email, patience.Token)).Select(text => ProofPath().Match(text)).FirstOrDefault(m => m.Success) is { } link)
            {
                var proof = await shop.Persist(() => visitor.Get(link.Value), patience.Token);
                if (proof.All("#prove").Count > 0)
                {
                    var answer = await shop.Persist(() => visitor.Submit(proof, "#prove", new { Password }), patience.Token);
                    if ((int)answer.Status < 400 && answer.All("#prove").Count == 0)
                    {
                        return email;
                    }

                    // Asked to wait or to try again: so they do.
                    shop.Detours.Add($"{(int)answer.Status} {answer.Url.AbsolutePath}: {string.Join(' ', answer.All(".notice--error").Select(n => n.TextContent.Trim()))}");
                }
            }

            await Task.Delay(LookAgainAfter, patience.Token);
        }
    }

    /// <summary>Ships a paid order that no other parcel of the drill is for; its page says whether that has happened.</summary>
    private async Task Ship(CancellationToken cancellation)
    {
        using var patience = Patiently(cancellation);
        var id = await OrderToShip(patience.Token);

        // The form stays, for one parcel more; the parcel that left stands above it.
        for (Page page; (page = await shop.Persist(() => staff.Get($"/admin/orders/{id}"), patience.Token)).All("#parcels").Count == 0;)
        {
            await shop.Persist(() => staff.Submit(page, "form#ship", new { TrackingNumber = "323212345600000001030" }), patience.Token);
        }
    }

    /// <summary>By name and not by place in the list: an order that was placed earlier may be paid later.</summary>
    private async Task<string> OrderToShip(CancellationToken cancellation)
    {
        for (var place = 0; ; place++)
        {
            var id = await shop.Store.Text("ordering", $"SELECT \"Id\" FROM orders WHERE \"State\" IN ('Paid', 'Shipped') ORDER BY \"Id\" LIMIT 1 OFFSET {place}", cancellation);
            if (id is not null && chosen.TryAdd(id, 0))
            {
                return id;
            }

            if (id is null)
            {
                place = -1;
                await Task.Delay(LookAgainAfter, cancellation);
            }
        }
    }

    private static CancellationTokenSource Patiently(CancellationToken cancellation)
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        return patience;
    }

    [GeneratedRegex(@"(?<path>/admin/first-staff/\S+)")]
    private static partial Regex FirstStaffPath();

    [GeneratedRegex(@"/nl/account/bevestigen/[^\s?]+")]
    private static partial Regex ProofPath();
}

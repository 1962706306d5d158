using LaBelleCerise.Sandbox.Faults;
using LaBelleCerise.Sandbox.MultiSafepay.HostedPage;
using LaBelleCerise.Sandbox.MultiSafepay.Notifications;

namespace LaBelleCerise.Sandbox.Pages;

/// <summary>What is played here, and what is switched on.</summary>
internal static class StartPage
{
    private static readonly (string Name, string Path, string Source)[] Systems =
    [
        ("MultiSafepay", "/multisafepay/v1/json", "orders, refunds, methods, payment page, signed notifications"),
        ("bpost pick-up points", "/bpost/Locator", "search and info by post code"),
        ("DPD pick-up points", "/dpd/soap/services", "LoginService/V2_1 and ParcelShopFinderService/V5_0"),
        ("VIES", "/vies/rest-api", "check-vat-number, check-vat-test-service, check-status"),
    ];

    public static void MapStartPage(this IEndpointRouteBuilder app)
    {
        var css = EmbeddedFile.Read("sandbox.css");
        app.MapGet("/sandbox.css", () => Results.Text(css, "text/css; charset=utf-8"));
        app.MapGet("/", (FaultBook faults, NotificationQueue queue, SandboxOptions options) => PageShell.Tool("The outside world, played", Body(faults.All(), queue, options)));
        app.MapPost("/faults/clear", (FaultBook faults) =>
        {
            faults.Clear();
            return new SeeOther("/");
        });
    }

    private static Markup Body(IReadOnlyList<FaultRule> faults, NotificationQueue queue, SandboxOptions options) => Markup.Of($"""
        <p>These systems answer as the real ones do, on this machine only. No money, parcel or mail leaves it.</p>
        <div class="cards"><a class="card" href="/multisafepay/orders"><strong>Payments</strong><span>Orders, their status and what may come next</span></a><a class="card" href="/mailbox"><strong>Mailbox</strong><span>Mail that the shop sent</span></a></div>
        <h2>Played here</h2>
        <div class="scroll"><table><thead><tr><th scope="col">System</th><th scope="col">Base address</th><th scope="col">What</th></tr></thead><tbody>{Systems.Select(system => Markup.Of(
            $"<tr><th scope=\"row\">{system.Name}</th><td><code>{system.Path}</code></td><td>{system.Source}</td></tr>"))}<tr><th scope="row">Mail server</th><td><code>{(options.SmtpPort == 0 ? "off" : $"127.0.0.1:{options.SmtpPort}")}</code></td><td>SMTP in, shown in the mailbox</td></tr></tbody></table></div>
        <h2>Faults switched on</h2>
        {(faults.Count == 0 ? Markup.Of($"<p>None: everything works.</p>") : FaultList(faults))}
        <h2>Notifications</h2>
        <p>Mode <strong>{queue.Mode.Mode}</strong>, {queue.Waiting().Count} waiting, {queue.Sent().Count} sent.</p>
        <h2>For tests</h2>
        <p><code>/_control/health</code> <code>/_control/clock</code> <code>/_control/faults</code> <code>/_control/notifications</code> <code>/_control/multisafepay/orders</code> <code>/_control/mailbox</code></p>
        """);

    private static Markup FaultList(IReadOnlyList<FaultRule> faults) => Markup.Of($"""
        <div class="scroll"><table><thead><tr><th scope="col">System</th><th scope="col">Call</th><th scope="col">Fault</th><th scope="col" class="number">Times left</th></tr></thead><tbody>{faults.Select(rule => Markup.Of(
            $"<tr><td>{rule.System}</td><td>{rule.Call}</td><td>{rule.Fault}</td><td class=\"number\">{rule.Times}</td></tr>"))}</tbody></table></div>
        <form method="post" action="/faults/clear"><button>Clear all faults</button></form>
        """);
}

using LaBelleCerise.Sandbox.Bpost;
using LaBelleCerise.Sandbox.Dpd;
using LaBelleCerise.Sandbox.Faults;
using LaBelleCerise.Sandbox.Mailbox;
using LaBelleCerise.Sandbox.MultiSafepay;
using LaBelleCerise.Sandbox.MultiSafepay.Notifications;
using LaBelleCerise.Sandbox.Pages;
using LaBelleCerise.Sandbox.PickUpPoints;
using LaBelleCerise.Sandbox.State;
using LaBelleCerise.Sandbox.Vies;
using Microsoft.Extensions.Configuration.Json;

namespace LaBelleCerise.Sandbox;

/// <summary>The outside systems of the shop, played over real HTTP with faults on demand (decisions 33).</summary>
public static class SandboxApp
{
    /// <summary>Builds the program; the caller runs or starts it.</summary>
    /// <param name="args">
    /// --urls (loopback only), --Sandbox:DataPath, --Sandbox:MailFolder, --Sandbox:SmtpPort (0 is off),
    /// --Sandbox:MultiSafepay:ApiKey, --Sandbox:MultiSafepay:RetrySeconds.
    /// </param>
    /// <exception cref="InvalidOperationException">An address to listen on is not loopback.</exception>
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        ForgetFiles(builder.Configuration);
        LoopbackGuard.Check(builder.Configuration);
        if (builder.Configuration["urls"] is null)
        {
            builder.WebHost.UseUrls(LoopbackGuard.DefaultUrl);
        }

        // A page of another site must not reach the sandbox by a name that it points at loopback.
        builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        AddServices(builder.Services, SandboxOptions.From(builder.Configuration));

        var app = builder.Build();
        app.UseRouting();
        app.UseMiddleware<FaultMiddleware>();
        MapEndpoints(app);
        return app;
    }

    /// <summary>Started as a child it stands in the shop's folder, and the shop's appsettings are not meant for it.</summary>
    private static void ForgetFiles(ConfigurationManager configuration)
    {
        foreach (var file in configuration.Sources.OfType<JsonConfigurationSource>().ToArray())
        {
            configuration.Sources.Remove(file);
        }
    }

    private static void AddServices(IServiceCollection services, SandboxOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<SandboxStore>();
        services.AddSingleton<Sequence>();
        services.AddSingleton<SandboxClock>();
        services.AddSingleton<FaultBook>();
        services.AddMultiSafepay();
        services.AddSingleton<PointBook>();
        services.AddSingleton<DpdTokens>();
        services.AddSingleton<MailFolder>();
        services.AddHostedService<SmtpServer>();
    }

    private static void MapEndpoints(WebApplication app)
    {
        app.MapMultiSafepay();
        app.MapBpost();
        app.MapDpd();
        app.MapVies();
        app.MapMailbox();
        app.MapStartPage();

        var control = app.MapGroup("/_control");
        control.MapHealth();
        control.MapClock();
        control.MapFaults();
        control.MapNotifications();
        control.MapProvider();
        control.MapMailControl();
    }
}

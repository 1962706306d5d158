using LaBelleCerise.Host.Security;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Verification;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Startup;

/// <summary>Refuses to open the shop to the public with what belongs to a developer's machine; each refusal names the key.</summary>
/// <remarks>The environment named Drill is production in everything but its outside systems, which may be played on loopback (ADR 0020).</remarks>
internal sealed class ProductionGuard(IConfiguration configuration, IHostEnvironment environment) : IValidateOptions<StorageOptions>
{
    private const string Drill = "Drill";

    /// <summary>The European Economic Area: the Union, Iceland, Liechtenstein, Norway (promise S57).</summary>
    private static readonly HashSet<string> EuropeanEconomicArea =
    [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    ];

    private static readonly string[] OutsideAddresses = ["MultiSafepay:BaseUrl", "Dpd:BaseUrl", "Bpost:LocatorUrl", "Vies:BaseUrl", "Shop:BaseUrl"];
    private static readonly string[] Secrets = ["MultiSafepay:ApiKey", "Security:KeyRingKey", "Backup:Key"];

    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        if (environment.IsDevelopment())
        {
            return ValidateOptionsResult.Success;
        }

        var refusals = new List<string>();
        if (!EuropeanEconomicArea.Contains(options.Region))
        {
            refusals.Add($"Storage:Region is {options.Region}: the privacy policy promises storage within the EEA.");
        }

        if (options.IsPostgres && string.IsNullOrEmpty(options.Postgres))
        {
            refusals.Add("Storage:Postgres is missing: the connection string of the database.");
        }

        refusals.AddRange(Secrets.Where(key => string.IsNullOrWhiteSpace(configuration[key])).Select(key => $"{key} is missing: production brings its own secret."));
        if (configuration["MultiSafepay:ApiKey"] == "sandbox-api-key" && !environment.IsEnvironment(Drill))
        {
            refusals.Add("MultiSafepay:ApiKey is the sandbox's.");
        }

        refusals.AddRange(HostRefusals());
        if (!environment.IsEnvironment(Drill))
        {
            if (string.IsNullOrWhiteSpace(configuration["Shop:BaseUrl"]))
            {
                refusals.Add("Shop:BaseUrl is missing: the public address that links in mails start with.");
            }

            if (!string.IsNullOrEmpty(configuration[KillPoints.Key]))
            {
                refusals.Add($"{KillPoints.Key} is set: production does not end itself.");
            }

            if (Uri.TryCreate(configuration["MultiSafepay:BaseUrl"], UriKind.Absolute, out var provider) && provider.Host.StartsWith("test", StringComparison.OrdinalIgnoreCase))
            {
                refusals.Add("MultiSafepay:BaseUrl is the provider's test system: what is paid there is no money.");
            }

            refusals.AddRange(OutsideAddresses.Where(key => IsLoopback(configuration[key])).Select(key => $"{key} points at this machine: production speaks to the real system."));
        }

        return refusals.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(refusals);
    }

    /// <summary>Who may be called by which name, and whom we believe about the visitor (security R8).</summary>
    private IEnumerable<string> HostRefusals()
    {
        var allowed = (configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (allowed.Length == 0 || allowed.Contains("*"))
        {
            yield return "AllowedHosts is missing: the names that the shop answers to, separated by semicolons, e.g. www.labellecerise.be.";
        }
        else if (Uri.TryCreate(configuration["Shop:BaseUrl"], UriKind.Absolute, out var shop) && !allowed.Contains(shop.Host, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"AllowedHosts does not name {shop.Host}, which Shop:BaseUrl sends people to.";
        }

        if (TrustedProxies.Read(configuration[TrustedProxies.Key]) is null)
        {
            yield return $"{TrustedProxies.Key} must be addresses or networks, separated by commas, e.g. 127.0.0.1.";
        }

        if (configuration.GetValue("ForwardedHeaders_Enabled", false))
        {
            yield return $"ASPNETCORE_FORWARDEDHEADERS_ENABLED believes every proxy: name yours in {TrustedProxies.Key} instead.";
        }
    }

    private static bool IsLoopback(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback;
}

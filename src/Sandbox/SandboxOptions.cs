namespace LaBelleCerise.Sandbox;

/// <summary>Where the sandbox keeps its state and which credentials the played systems expect.</summary>
internal sealed record SandboxOptions
{
    public required string DataPath { get; init; }

    public required string MailFolder { get; init; }

    /// <summary>Loopback port of the SMTP server; 0 is off.</summary>
    public required int SmtpPort { get; init; }

    /// <summary>Website key: header of each call and key of the notification's HMAC (handbook apis.md 1.1).</summary>
    public required string MultiSafepayApiKey { get; init; }

    /// <summary>Gap between resends, by the sandbox clock. 15 minutes: handbook apis.md 1.8.</summary>
    public required TimeSpan NotificationRetryGap { get; init; }

    public required string DpdDelisId { get; init; }

    public required string DpdPassword { get; init; }

    /// <summary>DPD allows 10 logins a day (handbook apis.md 4.2); 0 does not count them, so that restarts in development are free.</summary>
    public required int DpdLoginsPerDay { get; init; }

    public static SandboxOptions From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Sandbox");
        return new SandboxOptions
        {
            DataPath = section["DataPath"] ?? Path.Combine("data", "sandbox"),
            MailFolder = section["MailFolder"] ?? Path.Combine("data", "mail"),
            SmtpPort = section.GetValue("SmtpPort", 0),
            MultiSafepayApiKey = (section["MultiSafepay:ApiKey"] ?? "sandbox-api-key").Trim(),
            NotificationRetryGap = TimeSpan.FromSeconds(section.GetValue("MultiSafepay:RetrySeconds", 900)),
            DpdDelisId = section["Dpd:DelisId"] ?? "KD00000",
            DpdPassword = section["Dpd:Password"] ?? "sandbox-password",
            DpdLoginsPerDay = section.GetValue("Dpd:LoginsPerDay", 0),
        };
    }
}

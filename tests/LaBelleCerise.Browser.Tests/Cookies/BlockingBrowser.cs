namespace LaBelleCerise.Browser.Tests.Cookies;

/// <summary>A browser with a profile of its own, whose settings are written before it starts: what a person would set by hand.</summary>
internal sealed class BlockingBrowser : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowserContext context;
    private readonly DirectoryInfo profile;

    private BlockingBrowser(IPlaywright playwright, IBrowserContext context, DirectoryInfo profile)
    {
        (this.playwright, this.context, this.profile) = (playwright, context, profile);
        context.SetDefaultTimeout(10_000);
        Page = context.Pages[0];
    }

    public IPage Page { get; }

    public static async Task<BlockingBrowser> Open(string settings)
    {
        var profile = Directory.CreateTempSubdirectory("lbc-profile-");
        profile.CreateSubdirectory("Default");
        await File.WriteAllTextAsync(Path.Combine(profile.FullName, "Default", "Preferences"), settings);
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchPersistentContextAsync(profile.FullName, new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = true,
            Locale = "nl-BE",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }), profile);
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        playwright.Dispose();
        profile.Delete(recursive: true);
    }
}

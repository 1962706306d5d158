using LaBelleCerise.Kernel.PaymentData;

namespace LaBelleCerise.Host.Security;

/// <summary>Tells whoever typed a number of a card or an account that it was taken out: on the page that comes back, or on the one that they are sent to.</summary>
internal sealed class RemovedNumbers(RequestDelegate next)
{
    /// <summary>What the address of the next page carries.</summary>
    public const string Key = "removed-number";
    private const string Mark = "yes";

    public Task Invoke(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            if (context.Items.ContainsKey(Key) && context.Response.Headers.Location is [{ Length: > 0 } location] && location.StartsWith('/') && !location.StartsWith("//", StringComparison.Ordinal))
            {
                context.Response.Headers.Location = With(location);
            }

            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>Takes the numbers out of what somebody typed, and remembers that there were any.</summary>
    public static string Clean(HttpContext context, PaymentDataScrubber scrubber, string text)
    {
        var clean = scrubber.Clean(text);
        if (!ReferenceEquals(clean, text))
        {
            context.Items[Key] = Mark;
        }

        return clean;
    }

    /// <summary>Whether this page has to tell it.</summary>
    public static bool AreToBeTold(HttpContext context) => context.Items.ContainsKey(Key) || context.Request.Query[Key] == Mark;

    private static string With(string location)
    {
        var (page, place) = location.Split('#', 2) is [var before, var behind] ? (before, "#" + behind) : (location, "");
        return $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Key}={Mark}{place}";
    }
}

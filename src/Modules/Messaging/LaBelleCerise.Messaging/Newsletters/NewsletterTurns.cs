using LaBelleCerise.Kernel.Security.Turns;
using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>Under what the newsletter's forms are counted: the address that somebody typed and who sends.</summary>
internal static class NewsletterTurns
{
    public static IReadOnlyList<TurnKey> Of(TurnKeys turns, HttpContext context, string email) =>
    [
        turns.Of("newsletter-email", email.ToLowerInvariant(), NewsletterLimits.PerEmailAndHour),
        .. turns.OfClient("newsletter-client", context, NewsletterLimits.PerClientAndHour),
    ];
}

using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>The two consents of the newsletter (promise S55): one never stands for the other.</summary>
internal static class NewsletterPurposes
{
    public static string Newsletter { get; } = Purpose.Newsletter.Key;

    public static string Measurement { get; } = Purpose.NewsletterMeasurement.Key;
}

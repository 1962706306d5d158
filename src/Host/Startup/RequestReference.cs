using System.Diagnostics;

namespace LaBelleCerise.Host.Startup;

/// <summary>What a shopper can tell us about a page that broke, and under which the log keeps it.</summary>
internal static class RequestReference
{
    public static string Of(HttpContext context) => Activity.Current?.TraceId.ToString()[..12] ?? context.TraceIdentifier;
}

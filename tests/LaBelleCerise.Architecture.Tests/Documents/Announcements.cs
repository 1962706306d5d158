using System.Globalization;
using System.Reflection;
using System.Text;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Kernel.Announcements;
using MediatR;

namespace LaBelleCerise.Architecture.Tests.Documents;

/// <summary>Writes the table of who announces what and who hears it, from the compiled code.</summary>
internal static class Announcements
{
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append("""
            # Announcements

            What happens in one module and is heard in others. Written from the code by the architecture tests: `UPDATE_DOCS=1 ./dev arch`.
            How they travel: [ADR 0006](adr/0006-outbox-relay-receipts-second-channel.md).

            | Announcement | Wire name | Sent by | Heard by |
            |---|---|---|---|

            """);
        foreach (var announcement in Assemblies.Contracts.SelectMany(a => a.GetExportedTypes()).Where(t => typeof(IAnnouncement).IsAssignableFrom(t)).OrderBy(WireName, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {announcement.Name} | `{WireName(announcement)}` | {SentBy(announcement)} | {HeardBy(announcement)} |\n");
        }

        return text.ToString();
    }

    private static string WireName(Type announcement) => announcement.GetCustomAttribute<WireNameAttribute>()?.Name ?? "?";

    /// <summary>The module, when its code makes the announcement somewhere.</summary>
    private static string SentBy(Type announcement)
    {
        var module = Assemblies.ModuleOf(announcement.Assembly);
        var isMade = Assemblies.Modules.Where(a => Assemblies.ModuleOf(a) == module).Definitions()
            .Any(t => t.Calls().Any(c => c.Name == ".ctor" && c.DeclaringType.FullName == announcement.FullName));
        return isMade ? module : $"{module} (not yet)";
    }

    private static string HeardBy(Type announcement)
    {
        var handler = typeof(INotificationHandler<>).MakeGenericType(announcement);
        var reactions = Assemblies.Modules.Written().Where(handler.IsAssignableFrom).OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => $"{Assemblies.ModuleOf(t.Assembly)}: {t.Name}").ToList();
        return reactions.Count == 0 ? "nobody yet" : string.Join("<br>", reactions);
    }
}

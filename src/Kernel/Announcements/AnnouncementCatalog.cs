using System.Reflection;
using System.Text.Json;
using LaBelleCerise.Kernel.Data;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.Announcements;

/// <summary>Which announcements exist, under which wire name, and which modules hear each: read once from the registered reactions.</summary>
public sealed class AnnouncementCatalog
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly Dictionary<string, Type> types = [];
    private readonly Dictionary<Type, string[]> receivers = [];
    private readonly Dictionary<(Type Announcement, string Receiver), Type[]> reactions = [];

    /// <summary>Reads the reactions that the modules registered.</summary>
    /// <exception cref="InvalidOperationException">An announcement has no wire name, or two share one.</exception>
    public AnnouncementCatalog(IServiceCollection services, IEnumerable<ModuleRegistration> modules)
    {
        var byAssembly = modules.GroupBy(m => m.Assembly).ToDictionary(g => g.Key, g => g.First());
        var heard = services
            .Where(s => s.ServiceType.IsGenericType && s.ServiceType.GetGenericTypeDefinition() == typeof(INotificationHandler<>))
            .Select(s => (Type: s.ServiceType.GetGenericArguments()[0], Handler: s.ImplementationType))
            .Where(x => x.Handler is not null && typeof(IAnnouncement).IsAssignableFrom(x.Type));
        foreach (var group in heard.GroupBy(x => x.Type))
        {
            var byReceiver = group.GroupBy(x => byAssembly[x.Handler!.Assembly].Name, x => x.Handler!).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
            receivers[group.Key] = byReceiver.ConvertAll(g => g.Key).ToArray();
            byReceiver.ForEach(g => reactions[(group.Key, g.Key)] = [.. g]);
            Remember(group.Key);
        }
    }

    /// <summary>The modules that hear an announcement, by name.</summary>
    public IReadOnlyList<string> ReceiversOf(Type announcement) => receivers.GetValueOrDefault(announcement, []);

    /// <summary>The reactions of one module to an announcement.</summary>
    internal IReadOnlyList<Type> ReactionsOf(Type announcement, string receiver) => reactions.GetValueOrDefault((announcement, receiver), []);

    /// <summary>The stable name of an announcement.</summary>
    public static string NameOf(Type announcement) =>
        announcement.GetCustomAttribute<WireNameAttribute>()?.Name
        ?? throw new InvalidOperationException($"{announcement.Name} needs a [WireName(\"module.what-happened.v1\")].");

    /// <summary>Writes an announcement as JSON.</summary>
    public static string Write(IAnnouncement announcement) => JsonSerializer.Serialize(announcement, announcement.GetType(), Json);

    /// <summary>Reads an announcement back.</summary>
    /// <exception cref="InvalidOperationException">No reaction knows the wire name.</exception>
    public IAnnouncement Read(string wireName, string payload) =>
        types.TryGetValue(wireName, out var type)
            ? (IAnnouncement)JsonSerializer.Deserialize(payload, type, Json)!
            : throw new InvalidOperationException($"No reaction knows the announcement {wireName}.");

    private void Remember(Type type)
    {
        if (!types.TryAdd(NameOf(type), type))
        {
            throw new InvalidOperationException($"Two announcements share the wire name {NameOf(type)}.");
        }
    }
}

using LaBelleCerise.Architecture.Tests.Rules;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Architecture.Tests.Data;

internal sealed class AnnouncementsClassified(IReadOnlyList<RegisterEntry> register) : Rule<Type>(
    "Every property of an announcement is classified in the personal-data register",
    "An announcement lies in the outbox of one module and becomes a copy in others: it is stored like any row.",
    "0003",
    "In the sending module, write <Announcement>PersonalData : RegisterOf<Announcement> and name each property.")
{
    public override IEnumerable<string> Check(IReadOnlyList<Type> examined)
    {
        foreach (var type in examined)
        {
            var entry = register.FirstOrDefault(r => r.Described == type);
            var missing = type.GetProperties().Where(p => p.GetMethod is { IsStatic: false } && entry?.Personal.ContainsKey(p.Name) != true && entry?.Impersonal.Contains(p.Name) != true).Select(p => p.Name).ToList();
            if (missing.Count > 0)
            {
                yield return $"{type.FullName}: {string.Join(", ", missing)} not classified";
            }
        }
    }
}

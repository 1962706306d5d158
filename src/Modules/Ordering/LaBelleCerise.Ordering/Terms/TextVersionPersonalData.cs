using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>A published text: nothing about a person.</summary>
internal sealed class TextVersionPersonalData : RegisterOf<TextVersion>
{
    public TextVersionPersonalData() => IsNotPersonal(v => v.Kind, v => v.Number, v => v.Bodies, v => v.PublishedAt, v => v.ReplacedAt, v => v.LastFacts);
}

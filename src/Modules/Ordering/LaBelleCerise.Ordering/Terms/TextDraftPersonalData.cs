using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>A draft of a text: nothing about a person; who wrote stands in <see cref="TextChange"/>.</summary>
internal sealed class TextDraftPersonalData : RegisterOf<TextDraft>
{
    public TextDraftPersonalData() => IsNotPersonal(d => d.Kind, d => d.Bodies, d => d.Version, d => d.ChangedAt);
}

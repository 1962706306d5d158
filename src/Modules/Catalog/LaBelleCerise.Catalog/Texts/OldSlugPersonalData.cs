using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Catalog.Texts;

internal sealed class OldSlugPersonalData : RegisterOf<OldSlug>
{
    public OldSlugPersonalData() => IsNotPersonal(s => s.Kind, s => s.Language, s => s.Slug, s => s.TargetId);
}

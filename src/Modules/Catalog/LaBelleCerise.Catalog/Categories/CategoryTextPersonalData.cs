using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Catalog.Categories;

internal sealed class CategoryTextPersonalData : RegisterOf<CategoryText>
{
    public CategoryTextPersonalData() => IsNotPersonal(t => t.CategoryId, t => t.Language, t => t.Name, t => t.Slug, t => t.Description);
}

using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Catalog.Categories;

internal sealed class CategoryPersonalData : RegisterOf<Category>
{
    public CategoryPersonalData() => IsNotPersonal(c => c.Id, c => c.Tint, c => c.Position, c => c.PicturePath, c => c.PendingImportId);
}

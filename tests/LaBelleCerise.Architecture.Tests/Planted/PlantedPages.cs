namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>Names a page that nobody made.</summary>
public static class PlantedPages
{
    public const string Nowhere = "/Nowhere/ShowNothing";
}

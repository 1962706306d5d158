namespace LaBelleCerise.Sandbox.PickUpPoints;

/// <summary>The values are bpost's bit mask (handbook apis.md 3.5).</summary>
internal enum PointKind
{
    PostOffice = 1,
    Shop = 2,
    Locker = 4,
}

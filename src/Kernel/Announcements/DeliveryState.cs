namespace LaBelleCerise.Kernel.Announcements;

/// <summary>How far a delivery is.</summary>
public enum DeliveryState
{
    /// <summary>To be tried when due.</summary>
    Waiting,

    /// <summary>The receiver has it.</summary>
    Delivered,

    /// <summary>Tried too often; waits for staff to press Retry.</summary>
    Stuck,
}

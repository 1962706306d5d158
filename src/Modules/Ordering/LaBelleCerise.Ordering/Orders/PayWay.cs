namespace LaBelleCerise.Ordering.Orders;

/// <summary>How a customer pays: only these two (promise S16).</summary>
internal enum PayWay
{
    /// <summary>At MultiSafepay.</summary>
    Online,

    /// <summary>By a transfer in the customer's own bank.</summary>
    Transfer,
}

namespace LaBelleCerise.Cookies.Register;

/// <summary>In what a cookie's lifetime is counted.</summary>
internal enum LifetimeUnit
{
    /// <summary>Until the browser closes.</summary>
    Session,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Calendar months.</summary>
    Months,
}

namespace LaBelleCerise.Cookies.Visits;

/// <summary>How long a page was in view, in four steps: finer would say more about one visitor than a sum should.</summary>
internal enum VisitDuration
{
    /// <summary>Less than ten seconds.</summary>
    UnderTenSeconds,

    /// <summary>Ten seconds or more, less than a minute.</summary>
    UnderOneMinute,

    /// <summary>One minute or more, less than five.</summary>
    UnderFiveMinutes,

    /// <summary>Five minutes or more.</summary>
    Longer,
}

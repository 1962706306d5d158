namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>How we came by someone's data (promise S5). There is no source with the value zero: whoever forgets to say it cannot store the row.</summary>
public enum PersonSource
{
    /// <summary>By a visit to the site.</summary>
    Visit = 1,

    /// <summary>By making an account.</summary>
    Registration,

    /// <summary>By an order.</summary>
    Order,

    /// <summary>By a message or a call.</summary>
    Contact,

    /// <summary>By a newsletter subscription.</summary>
    Newsletter,

    /// <summary>From someone else, with the person's consent.</summary>
    ThirdParty,

    /// <summary>By being staff.</summary>
    Staff,
}

namespace Unknot.Core.Motion;

/// <summary>The moving parts of the figure, each after the one it hangs on. A part is named after the joint it turns in.</summary>
public enum BodyPart
{
    /// <summary>The pelvis; what all else hangs on.</summary>
    Pelvis,

    /// <summary>The lumbar spine.</summary>
    Lumbar,

    /// <summary>The thoracic spine and the ribs.</summary>
    Thoracic,

    /// <summary>The lower neck.</summary>
    Cervical,

    /// <summary>The head on the upper neck.</summary>
    Head,

    /// <summary>The lower jaw.</summary>
    Jaw,

    /// <summary>The left collar bone, which carries shoulder and blade.</summary>
    GirdleLeft,

    /// <summary>The left shoulder blade on the ribs.</summary>
    BladeLeft,

    /// <summary>The left upper arm.</summary>
    ShoulderLeft,

    /// <summary>The left forearm.</summary>
    ElbowLeft,

    /// <summary>The left hand.</summary>
    WristLeft,

    /// <summary>The left fingers.</summary>
    FingersLeft,

    /// <summary>The left thigh.</summary>
    HipLeft,

    /// <summary>The left shank.</summary>
    KneeLeft,

    /// <summary>The left foot.</summary>
    AnkleLeft,

    /// <summary>The right collar bone.</summary>
    GirdleRight,

    /// <summary>The right shoulder blade.</summary>
    BladeRight,

    /// <summary>The right upper arm.</summary>
    ShoulderRight,

    /// <summary>The right forearm.</summary>
    ElbowRight,

    /// <summary>The right hand.</summary>
    WristRight,

    /// <summary>The right fingers.</summary>
    FingersRight,

    /// <summary>The right thigh.</summary>
    HipRight,

    /// <summary>The right shank.</summary>
    KneeRight,

    /// <summary>The right foot.</summary>
    AnkleRight,
}

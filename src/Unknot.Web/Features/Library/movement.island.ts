// The figure of a movement.
import "../../Shell/Figure/element";
